// Each marked line is a mistake that the types have to find: where they don't, the mark is the error.
import 'anagen/react';

export const mistakes = [
  // @ts-expect-error no such value
  <anagen-regrowth-timeline units="km" />,
  // @ts-expect-error there are six levels
  <anagen-therapy-comparison heading-level="7" />,
  // @ts-expect-error no such attribute
  <anagen-support-finder county="GB" />,
  // @ts-expect-error a server would write a name that HTML does not know
  <anagen-support-finder headingLevel="3" />,
  // @ts-expect-error no such widget
  <anagen-timeline />,
  // @ts-expect-error a report has no lines
  <anagen-support-finder onanagen-error={({detail}) => void detail.line} />,
];
