// Ends the run's output with "N passed, N failed", counting each test in each browser.

function suiteTests(suite) {
  return [...suite.tests, ...suite.suites.flatMap(suiteTests)];
}

function countSession(session) {
  const tests = session.testResults ? suiteTests(session.testResults) : [];
  const run = tests.filter((test) => !test.skipped);
  const passed = run.filter((test) => test.passed).length;
  const failed = run.length - passed;
  // A file that does not load, times out or logs an error has no failed test of its own.
  return {passed, failed: session.passed ? failed : Math.max(failed, 1)};
}

export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const byBrowser = new Map();
      const total = {passed: 0, failed: 0};
      for (const session of sessions) {
        const {passed, failed} = countSession(session);
        const sum = byBrowser.get(session.browser.name) ?? {passed: 0, failed: 0};
        byBrowser.set(session.browser.name, {
          passed: sum.passed + passed,
          failed: sum.failed + failed,
        });
        total.passed += passed;
        total.failed += failed;
      }
      for (const [name, {passed, failed}] of byBrowser) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
      console.log(`${total.passed} passed, ${total.failed} failed`);
    },
  };
}
