import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import rulesFile from '../../data/coverage-rules.json' with { type: 'json' };
import permissionOnly from '../../data/permission-only.json' with { type: 'json' };
import { accessLevels } from '../../src/policy/catalogue';
import { extendKnowledge, loadKnowledge } from '../../src/reference/knowledge';
import {
  parseReferenceDocument,
  type ReferenceAction,
  type ReferenceDocument,
  referenceDocumentJson,
} from '../../src/reference/service-reference';
import { catalogueFile, eventTable } from '../support/knowledge';

const generation = 'IAM Access Analyzer Policy Generation';
const lastAccessed = 'IAM Action Last Accessed';

/** A document of sqs as AWS writes it, with one action of these fields. */
const withAction = (fields: object) => ({ Name: 'sqs', Actions: [{ Name: 'SendMessage', ...fields }] });
const withOperations = (Operations: unknown) => ({ Name: 'sqs', Version: 'v1.4', Actions: [], Operations });
const properties = (...set: string[]) => ({
  Annotations: { Properties: Object.fromEntries(set.map((flag) => [flag, true])) },
});
const send = { name: 'SendMessage', accessLevel: 'Read', policyGeneration: false, actionLastAccessed: false };

describe('what is read of an action', () => {
  test.each<[string, object, object]>([
    ['nothing but its name', {}, send],
    ['SupportedBy without flags', { SupportedBy: {} }, send],
    [
      'logged',
      { SupportedBy: { [generation]: true, [lastAccessed]: false } },
      { ...send, policyGeneration: true },
    ],
    ['tracked', { SupportedBy: { [lastAccessed]: true } }, { ...send, actionLastAccessed: true }],
    ['a flag of a later version', { SupportedBy: { 'Some Future Tool': 'yes' } }, send],
    [
      'permissions before all',
      properties('IsWrite', 'IsTaggingOnly', 'IsPermissionManagement', 'IsList'),
      {
        ...send,
        accessLevel: 'Permissions management',
      },
    ],
    ['tagging before write', properties('IsWrite', 'IsTaggingOnly'), { ...send, accessLevel: 'Tagging' }],
    ['write before list', properties('IsList', 'IsWrite'), { ...send, accessLevel: 'Write' }],
    ['list', properties('IsList'), { ...send, accessLevel: 'List' }],
    ['none of them', { Annotations: { Properties: { IsWrite: false } } }, send],
  ])('%s', (_, fields, action) => {
    expect(parseReferenceDocument('sqs', withAction(fields))).toEqual({
      actions: [action],
      operations: new Map(),
    });
  });
});

test('operations: the actions of all services, each once, and operations that none authorises', () => {
  const to = (...names: string[]) =>
    names.map((name) => ({ Service: name.split(':')[0], Name: name.split(':')[1], Context: {} }));
  const Operations = [
    {
      Name: 'SendMessage',
      AuthorizedActions: to('sqs:SendMessage', 'kms:Decrypt', 'sqs:SendMessage'),
      SDK: [],
    },
    { Name: 'constructor', AuthorizedActions: [] },
    { Name: '__proto__' },
  ];
  const document = parseReferenceDocument('sqs', JSON.parse(JSON.stringify(withOperations(Operations))));
  expect(document).toEqual({
    actions: [],
    operations: new Map([
      ['SendMessage', ['sqs:SendMessage', 'kms:Decrypt']],
      ['constructor', []],
      ['__proto__', []],
    ]),
  });
});

const named = (Name: unknown) => withAction({ Name });
const authorised = (action: unknown) => withOperations([{ Name: 'Send', AuthorizedActions: [action] }]);
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ Name: `Action${index}` }));

describe('what is no document is refused, and it is said why', () => {
  test.each<[string, unknown, string | RegExp]>([
    ['nothing', undefined, 'it is not the document of sqs'],
    ['null', null, 'it is not the document of sqs'],
    ['a text', 'sqs', 'it is not the document of sqs'],
    ['a list', [], 'it is not the document of sqs'],
    ['an empty object', {}, 'it is not the document of sqs'],
    ['of another service', { Name: 's3', Actions: [] }, 'it is not the document of sqs'],
    [
      'a name from the prototype',
      Object.create({ Name: 'sqs', Actions: [] }),
      'it is not the document of sqs',
    ],
    ['no actions', { Name: 'sqs' }, 'its Actions is not a list'],
    ['actions by name', { Name: 'sqs', Actions: { SendMessage: {} } }, 'its Actions is not a list'],
    ['actions like a list', { Name: 'sqs', Actions: { length: 1, 0: {} } }, 'its Actions is not a list'],
    ['too many actions', { Name: 'sqs', Actions: rows(5001) }, 'it has more than 5000 Actions'],
    ['an action that is null', { Name: 'sqs', Actions: [null] }, /^its Actions\[0\] has/],
    ['the second action is a text', { Name: 'sqs', Actions: [...rows(1), 'x'] }, /^its Actions\[1\] has/],
    ['an action without a name', named(undefined), /^its Actions\[0\] has/],
    ['a name that is a number', named(7), /^its Actions\[0\] has/],
    ['an empty name', named(''), /^its Actions\[0\] has/],
    ['a wildcard', named('Send*'), /^its Actions\[0\] has/],
    ['a space, which would be two actions', named('SendMessage RPurgeQueue'), /^its Actions\[0\] has/],
    ['a line break', named('SendMessage\n'), /^its Actions\[0\] has/],
    ['a prefix', named('sqs:SendMessage'), /^its Actions\[0\] has/],
    ['a letter that only looks like one', named('SendMеssage'), /^its Actions\[0\] has/],
    ['a name without end', named('a'.repeat(129)), /^its Actions\[0\] has/],
    ['a flag in words', withAction({ SupportedBy: { [generation]: 'true' } }), /^its Actions\[0\] has/],
    ['a flag that is one', withAction({ SupportedBy: { [lastAccessed]: 1 } }), /^its Actions\[0\] has/],
    ['a level in words', withAction({ Annotations: { Properties: { IsList: 'no' } } }), /^its Actions\[0\]/],
    ['twice, in another case', { Name: 'sqs', Actions: [{ Name: 'Send' }, { Name: 'SEND' }] }, /send twice$/],
    ['operations by name', withOperations({ Send: [] }), 'its Operations is not a list'],
    ['too many operations', withOperations(rows(5001)), 'it has more than 5000 Operations'],
    ['an operation without a name', withOperations([{}]), /^its Operations\[0\] has/],
    ['an operation twice', withOperations([{ Name: 'Send' }, { Name: 'send' }]), /operation send twice$/],
    ['authorised by a text', authorised('sqs:SendMessage'), /^its Operations\[0\] has/],
    ['authorised by no service', authorised({ Name: 'Send' }), /^its Operations\[0\] has/],
    ['authorised by every service', authorised({ Name: 'Send', Service: '*' }), /^its Operations\[0\] has/],
    ['authorised by a wildcard', authorised({ Name: '*', Service: 'sqs' }), /^its Operations\[0\] has/],
    ['authorised by a service in two', authorised({ Name: 'B', Service: 'a:b' }), /^its Operations\[0\] has/],
  ])('%s', (_, value, message) => {
    const said = parseReferenceDocument('sqs', value);
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  test('5,000 actions are not too many', () => {
    expect(parseReferenceDocument('sqs', { Name: 'sqs', Actions: rows(5000) })).not.toEqual(
      expect.any(String),
    );
  });

  test('whatever JSON it is, it is a document or a sentence', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constant({ Name: 'A' }), fc.constant([{ Name: 'A' }]));
    const document = fc.record(
      { Name: fc.constant('sqs'), Actions: part, Operations: part },
      { requiredKeys: ['Name', 'Actions'] },
    );
    const isOne = (value: unknown) => {
      const said = parseReferenceDocument('sqs', value);
      return typeof said === 'string' ? said.length > 0 : said.actions.every(({ name }) => name.length > 0);
    };
    fc.assert(fc.property(fc.oneof(document, fc.jsonValue()), isOne));
  });
});

const anyName = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const anyAction = fc.record({
  name: anyName,
  accessLevel: fc.constantFrom(...accessLevels),
  policyGeneration: fc.boolean(),
  actionLastAccessed: fc.boolean(),
});
const anyDocument = fc.record({
  actions: fc.uniqueArray(anyAction, { selector: ({ name }) => name.toLowerCase() }),
  operations: fc
    .uniqueArray(fc.tuple(anyName, fc.uniqueArray(anyName.map((name) => `sqs:${name}`))), {
      selector: ([name]) => name.toLowerCase(),
    })
    .map((list): ReferenceDocument['operations'] => new Map(list)),
});

test('a document that is written and parsed again is the same', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = JSON.stringify(referenceDocumentJson('sqs', document));
      expect(parseReferenceDocument('sqs', JSON.parse(text))).toEqual(document);
    }),
  );
});

const files = {
  catalogue: catalogueFile,
  events: eventTable,
  rules: rulesFile,
  permissionOnly,
  escalation: [],
  dependents: () => ({ actions: { actions: {} }, further: [] }),
  counterparts: [],
};
const base = loadKnowledge(files);
const action = (name: string, more: Partial<ReferenceAction> = {}): ReferenceAction => {
  return { name, accessLevel: 'Write', policyGeneration: false, actionLastAccessed: false, ...more };
};
const extend = (actions: Record<string, readonly ReferenceAction[]>, operations: object = {}) => {
  const lists = Object.entries(operations).map(([service, of]): [string, Map<string, string[]>] => [
    service,
    new Map(Object.entries(of)),
  ]);
  return extendKnowledge(files, base, new Map(Object.entries(actions)), new Map(lists));
};

describe('the catalogue with the reference’s actions', () => {
  test('nothing read: nothing changes', () => {
    expect(extendKnowledge(files, base, new Map())).toBe(base);
  });

  test('nothing new, in any case: the catalogue is the same object', () => {
    expect(extend({ sqs: [action('SendMessage'), action('sendmessage')] }).catalogue).toBe(base.catalogue);
  });

  test('a new action in its place, a new service in its place, each once', () => {
    const { catalogue } = extend({
      sqs: [action('SendMessage'), action('ReadMinds', { accessLevel: 'Read' }), action('READMINDS')],
      'aaa-new': [action('Zoom', { accessLevel: 'Permissions management' }), action('Alter')],
    });
    expect(catalogue.size).toBe(base.catalogue.size + 3);
    const names = Array.from({ length: catalogue.size }, (_, id) => catalogue.nameOf(id));
    expect(names.filter((name) => base.catalogue.idOf(name) === undefined)).toEqual([
      'aaa-new:Alter',
      'aaa-new:Zoom',
      'sqs:ReadMinds',
    ]);
    expect(names).toEqual(catalogue.services.flatMap(({ prefix }) => namesOf(names, prefix)));
    expect(names.map((name) => catalogue.idOf(name))).toEqual([...names.keys()]);
    const levels = ['sqs:readminds', 'aaa-new:Zoom', 'aaa-new:alter', 'sqs:SendMessage'].map((name) =>
      catalogue.levelOf(catalogue.idOf(name) ?? -1),
    );
    expect(levels).toEqual(['Read', 'Permissions management', 'Write', 'Write']);
    const prefixes = catalogue.services.map(({ prefix }) => prefix);
    expect(prefixes).toEqual([...prefixes].sort());
  });

  test('names that would break the catalogue’s rows are left out', () => {
    const { catalogue } = extend({ sqs: [action('Two Words'), action('')], 'a b': [action('Fine')] });
    expect(catalogue).toBe(base.catalogue);
  });

  test('every access level arrives', () => {
    const { catalogue } = extend({
      sqs: accessLevels.map((level) => action(`New${level.slice(0, 4)}`, { accessLevel: level })),
    });
    const levels = accessLevels.map((level) =>
      catalogue.levelOf(catalogue.idOf(`sqs:New${level.slice(0, 4)}`) ?? -1),
    );
    expect(levels).toEqual(accessLevels);
  });

  test('the flags reach the visibility rules', () => {
    const { catalogue, coverageRules } = extend({
      sqs: [action('Shown', { policyGeneration: true }), action('Unshown')],
    });
    const logged = ['sqs:Shown', 'sqs:Unshown'].map((name) =>
      coverageRules.logged.has(catalogue.idOf(name) ?? -1),
    );
    expect(logged).toEqual([true, false]);
    expect(coverageRules.catalogue).toBe(catalogue);
  });
});

/** Names of one service, sorted: the catalogue's order. */
function namesOf(names: readonly string[], prefix: string): string[] {
  return names.filter((name) => name.startsWith(`${prefix}:`)).sort();
}

describe('what events and actions mean with the reference’s operations', () => {
  const meaning = (operations: object, source: string, name: string) =>
    extend({ sqs: [action('NewlyMade')] }, operations).events.meaningOf(`${source}.amazonaws.com`, name);

  test.each<[string, object, string, string, object]>([
    [
      'an event of an action’s name needs it, and may need the rest',
      { sqs: { SendMessage: ['sqs:SendMessage', 'kms:Decrypt', 'KMS:decrypt'] } },
      'sqs',
      'SendMessage',
      { kind: 'known', needs: ['sqs:SendMessage'], mayNeed: ['kms:Decrypt'] },
    ],
    [
      'the table’s further actions stay',
      { sqs: { CreateQueue: ['sqs:SendMessage'] }, backup: { CreateBackupPlan: ['iam:PassRole'] } },
      'backup',
      'CreateBackupPlan',
      { kind: 'known', needs: ['backup:CreateBackupPlan'], mayNeed: ['backup:TagResource', 'iam:PassRole'] },
    ],
    [
      'the table’s row wins over what the reference would need',
      { s3: { DeleteBucketCors: ['s3:GetObject'] } },
      's3',
      'DeleteBucketCors',
      { kind: 'known', needs: ['s3:PutBucketCORS'], mayNeed: ['s3:GetObject'] },
    ],
    [
      'an unknown event may need the action that it is authorised by, new as it is',
      { sqs: { Renamed: ['sqs:newlymade'] } },
      'sqs',
      'Renamed',
      { kind: 'known', needs: [], mayNeed: ['sqs:NewlyMade'] },
    ],
    [
      'the API version is cut for operations too',
      { lambda: { Renamed: ['lambda:GetFunction'] } },
      'lambda',
      'Renamed20150331v2',
      { kind: 'known', needs: [], mayNeed: ['lambda:GetFunction'] },
    ],
    [
      'an unknown event with several actions may need each',
      { sqs: { Renamed: ['sqs:SendMessage', 'kms:Decrypt'] } },
      'sqs',
      'Renamed',
      { kind: 'known', needs: [], mayNeed: ['kms:Decrypt', 'sqs:SendMessage'] },
    ],
    [
      'an unknown event with one action of another service may need it',
      { sqs: { Renamed: ['iam:PassRole'] } },
      'sqs',
      'Renamed',
      { kind: 'known', needs: [], mayNeed: ['iam:PassRole'] },
    ],
    [
      'one known action out of two is not the only one',
      { sqs: { Renamed: ['sqs:SendMessage', 'sqs:NobodyKnows'] } },
      'sqs',
      'Renamed',
      { kind: 'known', needs: [], mayNeed: ['sqs:SendMessage'] },
    ],
    [
      'actions that nobody knows say nothing',
      { sqs: { Renamed: ['sqs:NobodyKnows'] } },
      'sqs',
      'Renamed',
      { kind: 'unknown', service: 'sqs' },
    ],
    [
      'no action authorises it: as unknown as before',
      { sqs: { Renamed: [] } },
      'sqs',
      'Renamed',
      { kind: 'unknown', service: 'sqs' },
    ],
  ])('%s', (_, operations, source, name, expected) => {
    const plain = 'needs' in expected ? { requested: [], denied: [], likely: false } : {};
    expect(meaning(operations, source, name)).toEqual({ ...plain, ...expected });
  });

  test('no event of the table and no action needs anything else than without the reference', () => {
    const operations = Object.fromEntries(
      base.catalogue.services.map(({ prefix }) => [
        prefix,
        Object.fromEntries(Object.keys(eventRows(prefix)).map((name) => [name, ['sqs:PurgeQueue']])),
      ]),
    );
    const { events } = extend({}, operations);
    for (const { prefix } of base.catalogue.services)
      for (const name of Object.keys(eventRows(prefix))) {
        const [before, after] = [base.events, events].map((one) => one.meaningOf(prefix, name));
        expect(after).toMatchObject({ kind: 'known', needs: before?.kind === 'known' ? before.needs : null });
        expect(after).toMatchObject({ mayNeed: expect.arrayContaining(['sqs:PurgeQueue']) });
      }
  });

  test.each<[string, object, string, string[]]>([
    ['nothing', {}, 'sqs:SendMessage', []],
    ['the table’s further actions', {}, 'Backup:createbackupplan', ['backup:TagResource', 'iam:PassRole']],
    [
      'what the table’s row needs instead',
      {},
      's3:GetObjectAttributes',
      ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectVersionAttributes'],
    ],
    [
      'the reference’s',
      { sqs: { SendMessage: ['sqs:SendMessage', 'kms:Decrypt'] } },
      'sqs:sendmessage',
      ['kms:Decrypt'],
    ],
    ['of an action nobody knows', {}, 'sqs:NobodyKnows', []],
    ['of a service nobody knows', {}, 'nobody:Knows', []],
    ['of no action at all', {}, 'sqs', []],
  ])('an action reported as used may need besides: %s', (_, operations, name, expected) => {
    const mayNeed = extend({ sqs: [action('NewlyMade')] }, operations).events.mayNeedOf(name);
    expect(mayNeed).toEqual(expected);
  });
});

function eventRows(prefix: string): object {
  return new Map<string, object>(Object.entries(eventTable.events)).get(prefix) ?? {};
}
