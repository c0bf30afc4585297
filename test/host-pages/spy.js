// Stands before all else on a page under test and notes what happens there.
window.seen = {console: [], reports: [], violations: [], errors: [], shifts: []};

for (const level of ['error', 'warn', 'info', 'log']) {
  const original = console[level];
  console[level] = (...values) => {
    window.seen.console.push({level, text: String(values[0])});
    original.apply(console, values);
  };
}
addEventListener('anagen-error', ({detail}) => window.seen.reports.push(detail));
addEventListener('error', ({message}) => message && window.seen.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => window.seen.errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
  window.seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
);
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.seen.shifts.push(value);
  }).observe({type: 'layout-shift', buffered: true});
}
