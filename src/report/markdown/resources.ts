import { grouped } from '../../drift/time';
import { clip, code } from './syntax';

/** The telling part of an ARN: what follows the account, else the bucket; any other text as it is. */
export function resourceName(arn: string): string {
  const parts = arn.split(':');
  return clip(arn.startsWith('arn:') && parts.length > 5 ? parts.slice(5).join(':') : arn, 80);
}

/** One or two resources for a table cell, and how many more there are. */
export function resourceNames(arns: readonly string[]): string {
  const names = [...new Set(arns.map(resourceName))];
  const wide = names.slice(0, 2).join('').length > 40;
  const shown = names.slice(0, names.length > 2 || wide ? 1 : 2);
  const rest = names.length - shown.length;
  return `${shown.map(code).join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}
