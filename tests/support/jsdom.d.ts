/** What the tests use of jsdom, which ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(source: string, options?: { readonly contentType?: string });
    readonly window: { readonly document: Document };
  }
}
