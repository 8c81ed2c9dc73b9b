import type { Entry } from './entries';
import { columns } from './filter';

/** The names of states and risks, by their indexes. */
export interface Names {
  readonly states: readonly string[];
  readonly risks: readonly string[];
}

/** An element with a class and what is in it. Texts are only ever texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

/**
 * The row of an entry, and below it the row of its details once they are asked for. Roles are explicit: on a phone the
 * cells are blocks, and a browser would forget that they are cells.
 */
export function rowsOf(entry: Entry, index: number, names: Names): HTMLElement {
  const row = element('tr', '');
  row.setAttribute('role', 'row');
  row.setAttribute('aria-rowindex', String(index + 2));
  const contents: Record<(typeof columns)[number], Node> = {
    state: stateMark(names.states[entry.state] ?? ''),
    action: toggle(entry, row, `details-${index}`),
    service: document.createTextNode(entry.service),
    risk: riskMark(names.risks[entry.risk] ?? ''),
    target: document.createTextNode(entry.target),
    evidence: document.createTextNode(entry.evidence),
    location: place(entry),
  };
  for (const column of columns) {
    const cell = element(column === 'action' ? 'th' : 'td', column, contents[column]);
    cell.setAttribute('role', column === 'action' ? 'rowheader' : 'cell');
    row.append(cell);
  }
  return row;
}

function stateMark(state: string): HTMLElement {
  return element('span', 'state', element('span', `swatch ${state}`), state);
}

function riskMark(risk: string): HTMLElement {
  return element('span', risk === 'Privilege escalation' ? 'risk high' : 'risk', risk);
}

function place({ location, address }: Entry): Node {
  if (location === '') return document.createTextNode('');
  const name = element('code', '', location);
  if (address === undefined) return name;
  const link = element('a', '', name);
  link.href = address;
  return link;
}

/** The name of the action opens and closes its details. */
function toggle(entry: Entry, row: HTMLElement, id: string): HTMLElement {
  const button = element('button', 'toggle', element('code', '', entry.action));
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) {
      document.getElementById(id)?.remove();
      button.removeAttribute('aria-controls');
    } else {
      row.after(detailsRow(entry, id));
      button.setAttribute('aria-controls', id);
    }
  });
  return button;
}

function detailsRow({ details }: Entry, id: string): HTMLElement {
  const list = element('dl', '');
  for (const [name, text] of details) list.append(element('dt', '', name), element('dd', '', text));
  const cell = element('td', '', list);
  cell.colSpan = columns.length;
  cell.setAttribute('role', 'cell');
  const row = element('tr', 'details', cell);
  row.id = id;
  row.setAttribute('role', 'row');
  return row;
}
