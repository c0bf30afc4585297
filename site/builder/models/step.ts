export interface Block {
  id: string;
  label: string;
  code: string;
}

/** One thing to do. In its texts, what stands between backticks is code, and `[words](#id)` is a link. */
export interface Step {
  title: string;
  texts: string[];
  blocks: Block[];
  notes: string[];
  /** What to say beside the pasted policy. Only the step of the policy has it. */
  verdict?: string;
}

export const step = (
  title: string,
  texts: string[],
  blocks: Block[] = [],
  notes: string[] = [],
): Step => ({
  title,
  texts,
  blocks,
  notes,
});
