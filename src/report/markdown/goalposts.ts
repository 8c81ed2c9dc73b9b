import type { JudgedRun } from '../judged';
import type { Section, Space } from './section';
import { clip, prose } from './syntax';

/** What a reader has to know before the result: what the change does to its own judgement, and what was not judged. */
export function goalpostSections({ goalposts = [], notice }: JudgedRun, { rest }: Space): Section[] {
  const limit = 8;
  const lines = goalposts.slice(0, limit).map((text) => `> - ${prose(clip(text, 300))}`);
  const more = goalposts.length > limit ? [`> - … and ${goalposts.length - limit} more in ${rest}`] : [];
  const blocks = [
    ...(notice === undefined ? [] : [`> ${prose(notice)}`]),
    ...(lines.length === 0
      ? []
      : [['> **This pull request changes what it is judged by:**', '>', ...lines, ...more].join('\n')]),
  ];
  return blocks.map((text) => ({ name: 'what comes first', worth: 100, text }));
}
