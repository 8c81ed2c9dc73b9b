import { z } from 'zod';
import { sorted } from '../../base/order';
import { isoTime, parseTime } from '../../base/time';

/** A moment: ISO 8601 in the file, milliseconds in the program. The format is what `walk.ts` knows it by. */
export const time = z
  .codec(
    z
      .string()
      .refine((text) => parseTime(text) !== undefined, 'not an ISO 8601 time in UTC')
      .describe('ISO 8601, UTC'),
    z.number(),
    // The refinement has let real times through only.
    { decode: (text) => parseTime(text) ?? Number.NaN, encode: isoTime },
  )
  .meta({ format: 'date-time' });

export const window = z.strictObject({ start: time, end: time });
export const count = z.int().min(0);
export const names = z.array(z.string()).readonly();
export const gaps = z.array(z.strictObject({ location: z.string(), message: z.string() })).readonly();

/** A map: an object in the file, its keys in code-unit order in the program. */
export function byName<T extends z.ZodType>(value: T) {
  return z.codec(
    z.record(z.string(), value),
    z.custom<ReadonlyMap<string, z.output<T>>>((given) => given instanceof Map),
    {
      decode: (object) => sorted(new Map(Object.entries(object))),
      encode: (map) => Object.fromEntries(map),
    },
  );
}
