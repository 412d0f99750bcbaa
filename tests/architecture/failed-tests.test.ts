import { describe, expect, it } from 'vitest';
import { failedTests } from '../failed-tests.mjs';

const file = { name: '/there/tests/core/a.test.ts', status: 'failed', message: '' };
const unit = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
});

describe('the end of the output', () => {
  it('names what failed, and nothing else', () => {
    const units = {
      testResults: [
        {
          ...file,
          assertionResults: [
            unit('adds up', 'passed'),
            unit('takes away', 'failed', ['\u001b[31mexpected 1 to be 2\u001b[39m']),
          ],
        },
      ],
    };
    expect(failedTests(units, null, '/there')).toEqual([
      'FAILED tests/core/a.test.ts\n  takes away\n    expected 1 to be 2\n',
    ]);
  });

  it('names a file whose preparation failed', () => {
    const units = { testResults: [{ ...file, message: 'no port', assertionResults: [] }] };
    const [text] = failedTests(units, null, '/there');
    expect(text).toContain('tests/core/a.test.ts');
    expect(text).toContain('no port');
  });

  it('names a page’s test at any depth, with the first lines of its message', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'browser/x.spec.ts',
      line: 7,
      tests: [{ status, results: [{ errors: [{ message: 'one\n'.repeat(40) }] }] }],
    });
    const suites = [
      {
        specs: [spec('opens', 'expected')],
        suites: [{ specs: [spec('prints', 'unexpected'), spec('moves', 'flaky')] }],
      },
    ];
    const texts = failedTests(null, { suites, errors: [] }, '/there');
    expect(texts.map((text) => text.split('\n')[1])).toEqual(['  prints', '  moves']);
    expect(texts[0]).toMatch(/^FAILED tests\/browser\/x\.spec\.ts:7\n/);
    expect(texts[0]?.match(/one/g)).toHaveLength(12);
  });
});
