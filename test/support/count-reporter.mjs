// Ends the run's output with "N passed, N failed", counting each test in each browser.

function suiteTests(suite) {
  return [...suite.tests, ...suite.suites.flatMap(suiteTests)];
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
      const counts = countByBrowser([...sessions]);
      for (const [name, {passed, failed}] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      for (const name of missing) {
        console.log(`${name}: MISSING, run "node scripts/setup.mjs --browsers"`);
      }
      const all = [...counts.values(), {passed: 0, failed: missing.length}];
      const sum = (key) => all.reduce((total, count) => total + count[key], 0);
      console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    },
  };
}
