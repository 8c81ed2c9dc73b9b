import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs } from '../support/github';
import { warnings, writes } from '../support/pull-request';
import { allow } from '../support/repository';
import { locations, ReviewScene, said } from '../support/review-scene';

afterAll(closeGitHubs);

const [run, stop, reboot] = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances'];
const drifting = allow(run, stop, reboot);

describe('whatever a policy holds', () => {
  /** The lines of the one block of a comment, and what stands before it. */
  const blockOf = (text: string) => {
    const [, before, lines] = /^([^\n]*)\n\n(`{3,})suggestion\n/.exec(text) ?? [];
    return { before, lines: lines && text.slice(text.indexOf('suggestion\n') + 11, -lines.length - 1) };
  };
  const hostile =
    'arn:aws:s3:::@octocat </details> ```suggestion [a](//b) <img src=x> #1 &amp; --> ::error::pwn';
  const inOneLine = (resource: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [] }, null, 1).replace(
      '[]',
      `[\n{"Effect":"Allow",\t"Action":["${run}","${stop}"],\t"Resource":"${resource}"}\n]`,
    );

  test.concurrent.each([
    ['backticks, a mention, HTML, links', hostile],
    ['a line of ten thousand characters', `arn:aws:s3:::${'x'.repeat(10_000)}`],
    ['letters of many scripts', 'arn:aws:s3:::été/政策/😀'],
  ])('%s are in the block alone, as they are', async (_, resource) => {
    const scene = new ReviewScene(inOneLine(resource));
    const gh = await scene.open();
    const step = await scene.run(gh);
    const [text = ''] = said(gh);
    expect(blockOf(text)).toEqual({
      before: `This removes over-granted \`${stop}\` (Write, never called).`,
      lines: `{"Effect":"Allow",\t"Action":["${run}"],\t"Resource":"${resource}"}`,
    });
    expect({ warnings: warnings(step), writes: writes(gh) }).toEqual({ warnings: [], writes: ['POST 200'] });
  });

  test.concurrent('more than a comment holds is not suggested', async () => {
    const scene = new ReviewScene(inOneLine(`arn:aws:s3:::${'x'.repeat(70_000)}`));
    const gh = await scene.open();
    expect(warnings(await scene.run(gh))).toEqual([]);
    expect(writes(gh)).toEqual([]);
  });

  test.concurrent('Windows’ line ends are those of the file, and not in the block', async () => {
    const scene = new ReviewScene(drifting.replaceAll('\n', '\r\n'));
    const gh = await scene.open();
    await scene.run(gh);
    expect(locations(gh)).toEqual(['7-9']);
    expect(said(gh)[0]).not.toContain('\r');
    await scene.run(gh);
    expect(writes(gh)).toEqual(['POST 200']);
  });

  test.concurrent('line ends of two kinds are not suggested at', async () => {
    const scene = new ReviewScene(drifting.replace('\n', '\r\n'));
    const gh = await scene.open();
    await scene.run(gh);
    expect(writes(gh)).toEqual([]);
  });

  test.concurrent('with account ids hidden, lines that hold one are not suggested, and others are', async () => {
    const lines = inOneLine('arn:aws:ec2:*:111122223333:*').replace(/\n\]/, `,\n\n${tail}\n]`);
    const scene = new ReviewScene(lines);
    const gh = await scene.open();
    await scene.run(gh, { inputs: { 'redact-account-ids': 'true' } });
    expect(gh.reviewComments).toHaveLength(1);
    expect(gh.reviewComments[0]?.body).toContain('"Resource":"arn:aws:s3:::mine"');
    expect(gh.reviewComments[0]?.body).not.toContain('111122223333');
  });
  const tail = `{"Effect":"Allow","Action":["${run}","${reboot}"],"Resource":"arn:aws:s3:::mine"}`;
});
