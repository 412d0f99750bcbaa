// What failed, for the end of the output: a log that is cut keeps its end. Plain JavaScript, as run.mjs.

const mostLines = 12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
const colours = /\u001b\[[0-9;]*m/g;

const firstLines = (text) =>
  text
    .replaceAll(colours, '')
    .split('\n')
    .slice(0, mostLines)
    .map((line) => `    ${line}`)
    .join('\n');

const entry = (file, name, message) => `FAILED ${file}\n  ${name}\n${firstLines(message)}\n`;

function failedUnits(report, root) {
  return report.testResults.flatMap((file) => {
    const path = file.name.replace(`${root}/`, '');
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be read, or whose preparation failed, has a message and perhaps no test.
    if (failed.length === 0 && file.status === 'failed') {
      return [entry(path, '(the file itself)', file.message ?? '')];
    }
    return failed.map((test) => entry(path, test.fullName, test.failureMessages.join('\n')));
  });
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function failedPages(report) {
  const failed = report.suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((test) => {
        const messages = test.results.flatMap((result) => result.errors ?? []);
        const text = messages.map((error) => error.message ?? '').join('\n');
        return entry(`tests/${spec.file}:${spec.line}`, spec.title, text);
      }),
  );
  return [
    ...failed,
    ...(report.errors ?? []).map((error) =>
      entry('(browser)', '(outside of a test)', error.message ?? ''),
    ),
  ];
}

/**
 * One text per failed test: file, name, the first lines of what it said.
 * @param units report of vitest, or null where none ran
 * @param pages report of Playwright, or null
 */
export function failedTests(units, pages, root) {
  return [
    ...(units === null ? [] : failedUnits(units, root)),
    ...(pages === null ? [] : failedPages(pages)),
  ];
}
