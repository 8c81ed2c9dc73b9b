import type { SourceFile } from '../model';
import { cloudformationReader } from './cloudformation/format';
import { inventoryReaderOf } from './inventories';

export { type TemplateReading, templateFormat } from './cloudformation/edit/format';

/** Whether the policies of a file that describes principals can be edited in it. */
export function isTemplateFile(file: SourceFile): boolean {
  return inventoryReaderOf(file) === cloudformationReader;
}
