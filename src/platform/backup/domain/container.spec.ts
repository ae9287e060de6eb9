import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BackupReader, END_OF_TABLE, head, LAST_LINE, MangledBackup, piece } from './container';

const HEAD = 400;
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((part) => Buffer.from(part));
const tables = fc.array(fc.array(bytes, { maxLength: 5 }), { maxLength: 4 });
const manifest = fc.record({ said: fc.string({ maxLength: 60 }) });

function written(said: object, content: Buffer[][]): Buffer {
  const parts = content.map((table) => Buffer.concat([...table.map(piece), END_OF_TABLE]));
  return Buffer.concat([head(said, HEAD), ...parts, Buffer.from(LAST_LINE)]);
}

async function* cutAt(whole: Buffer, sizes: number[]): AsyncGenerator<Buffer> {
  for (let at = 0, turn = 0; at < whole.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield whole.subarray(at, at + size);
    at += size;
  }
}

async function read(file: AsyncIterable<Buffer>, count: number): Promise<{ said: unknown; content: string[] }> {
  const reader = new BackupReader(file);
  const said = JSON.parse(await reader.manifest()) as unknown;
  const content: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const parts: Buffer[] = [];
    for await (const part of reader.table()) parts.push(part);
    content.push(Buffer.concat(parts).toString('hex'));
  }
  await reader.end();
  return { said, content };
}

describe('the container of a backup', () => {
  it('gives back what went in, however its bytes arrive', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(manifest, tables, sizes, async (said, content, cuts) => {
        const back = await read(cutAt(written(said, content), cuts), content.length);
        expect(back).toEqual({ said, content: content.map((table) => Buffer.concat(table).toString('hex')) });
      }),
    );
  });

  it('says so wherever it is cut short, and when something follows it', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, tables, fc.nat(), async (said, content, where) => {
        const whole = written(said, content);
        const short = whole.subarray(0, where % whole.length);
        await expect(read(cutAt(short, [64]), content.length)).rejects.toThrow(MangledBackup);
        await expect(read(cutAt(Buffer.concat([whole, Buffer.from('x')]), [64]), content.length)).rejects.toThrow(MangledBackup);
      }),
    );
  });

  it('keeps the length of its head whatever the manifest says, and refuses one that does not fit', () => {
    fc.assert(fc.property(manifest, (said) => head(said, HEAD).length === HEAD));
    expect(() => head({ said: 'x'.repeat(HEAD) }, HEAD)).toThrow('room');
  });
});
