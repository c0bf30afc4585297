/** Runs named checks one after another and ends the output with "N passed, N failed". */
export async function runChecks(checks) {
  let failed = 0;
  for (const {name, check} of checks) {
    try {
      await check();
      console.log(`ok     ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}\n${error.message}`);
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
