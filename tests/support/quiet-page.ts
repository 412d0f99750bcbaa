import { type BrowserContext, test as base, expect } from '@playwright/test';

interface Quiet {
  /** Messages a test provokes on purpose. */
  expectedErrors: RegExp;
  complaints: string[];
}

/** Collects what a browser complains about: errors on the console, uncaught ones, breaches of the security policy (S16). */
export async function collectComplaints(context: BrowserContext, expected?: RegExp) {
  const complaints: string[] = [];
  const note = (text: string) => {
    if (!expected?.test(text)) complaints.push(text);
  };
  context.on('console', (message) => {
    const { url } = message.location();
    // A page that is itself an error page is what its test asked for.
    const isOwnStatus = /status of [45]/.test(message.text()) && url === message.page()?.url();
    if (message.type() === 'error' && !isOwnStatus) note(`${message.text()} at ${url}`);
  });
  context.on('weberror', (error) => note(String(error.error())));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return complaints;
}

/** A test in the browser that fails when the page complains about anything. */
export const test = base.extend<Quiet>({
  expectedErrors: [/^\b$/, { option: true }],
  complaints: [
    async ({ context, expectedErrors }, use) => {
      const complaints = await collectComplaints(context, expectedErrors);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
