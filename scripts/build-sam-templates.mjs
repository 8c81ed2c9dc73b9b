// Writes data/sam-policy-templates.json: the policy templates of AWS SAM, as the SAM transform has them.
//
//   node scripts/build-sam-templates.mjs CHECKOUT
//
// CHECKOUT is a clone of https://github.com/aws/serverless-application-model (Apache-2.0). Run it again to take another
// version: the result is committed. Only statements and names of parameters are kept.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const FILE = 'samtranslator/policy_templates_data/policy_templates.json';
/** There were 81. SAM never removes one, so with fewer the format has changed. */
const FEWEST = 81;

const [checkout] = process.argv.slice(2);
if (checkout === undefined) throw new Error('name a clone of aws/serverless-application-model');
const git = (...args) => execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' });
const [commit, date] = git('log', '-1', '--format=%H %cs').trim().split(' ');
const { Templates } = JSON.parse(git('show', `HEAD:${FILE}`));

const templates = Object.entries(Templates).map(([name, { Definition, Parameters }]) => {
  const others = Object.keys(Definition).filter((key) => key !== 'Statement');
  if (others.length > 0) throw new Error(`${name} has more than statements: ${others.join(', ')}`);
  return [name, { parameters: Object.keys(Parameters), statements: Definition.Statement }];
});
if (templates.length < FEWEST) throw new Error(`only ${templates.length} templates`);

const source = `https://github.com/aws/serverless-application-model/blob/${commit}/${FILE}`;
const rows = templates.map(([name, row]) => `${JSON.stringify(name)}: ${JSON.stringify(row)}`);
writeFileSync(
  new URL('../data/sam-policy-templates.json', import.meta.url),
  `{"date": "${date}",\n"source": "${source}",\n"licence": "Apache-2.0",\n"templates": {\n${rows.join(',\n')}\n}}\n`,
);
