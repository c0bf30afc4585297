// Ends the run's output with what failed and "N passed, N failed", counting each test in each browser.
import {relative} from 'node:path';

function suiteTests(suite, path = []) {
  const named = suite.tests.map((test) => ({...test, name: [...path, test.name].join(' > ')}));
  return [...named, ...suite.suites.flatMap((inner) => suiteTests(inner, [...path, inner.name]))];
}

const firstLine = (error) =>
  String(error?.message ?? 'no message')
    .split('\n')[0]
    .slice(0, 300);

/** What failed, by name: between the logs of thousands of tests it would be overlooked. */
function failuresOf(session) {
  if (session.passed) return [];
  const place = `${relative(process.cwd(), session.testFile)} in ${session.browser.name}`;
  const tests = session.testResults ? suiteTests(session.testResults) : [];
  const failed = tests.filter((test) => !test.skipped && !test.passed);
  return [
    ...failed.map((test) => `${place}: ${test.name}: ${firstLine(test.error)}`),
    ...(session.errors ?? []).map((error) => `${place}: ${firstLine(error)}`),
  ];
}

function countSession(session) {
  const tests = session.testResults ? suiteTests(session.testResults) : [];
  const run = tests.filter((test) => !test.skipped);
  const passed = run.filter((test) => test.passed).length;
  const failed = run.length - passed;
  // A file that does not load or times out fails without a failed test of its own.
  return {passed, failed: session.passed ? failed : Math.max(failed, 1)};
}

function countByBrowser(sessions) {
  const counts = new Map();
  for (const session of sessions) {
    const {passed, failed} = countSession(session);
    const sum = counts.get(session.browser.name) ?? {passed: 0, failed: 0};
    counts.set(session.browser.name, {passed: sum.passed + passed, failed: sum.failed + failed});
  }
  return counts;
}

/** @param missing engines that were wanted and are not installed: each counts as one failure */
export function countReporter(missing) {
  return {
    onTestRunFinished({sessions}) {
      const all = [...sessions];
      for (const line of all.flatMap(failuresOf)) console.log(`FAILED ${line}`);
      const counts = countByBrowser(all);
      for (const [name, {passed, failed}] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      for (const name of missing) {
        console.log(`${name}: MISSING, run "node scripts/setup.mjs --browsers"`);
      }
      const rows = [...counts.values(), {passed: 0, failed: missing.length}];
      const sum = (key) => rows.reduce((total, count) => total + count[key], 0);
      console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    },
  };
}
