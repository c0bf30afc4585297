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
const describeShift = ({value, sources}) => {
  const moved = sources.map(({node, previousRect: from, currentRect: to}) => {
    const name = node?.className || node?.nodeName;
    return `${name} ${from.y}+${from.height} to ${to.y}+${to.height}`;
  });
  return `${value}: ${moved.join(', ')}`;
};
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    window.seen.shifts.push(...list.getEntries().map(describeShift));
  }).observe({type: 'layout-shift', buffered: true});
}
