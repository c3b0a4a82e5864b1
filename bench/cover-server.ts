import { createServer } from 'node:http';
import sharp from 'sharp';
import { drawCover } from './drawn-cover.ts';

/** Covers that are drawn; each is served under any number of addresses, with other bytes for each. */
const DRAWN = 8;

/** The first two bytes of every JPEG, behind which a comment may stand. */
const START = 2;

const pictures = await Promise.all(
  Array.from({ length: DRAWN }, async (_, index) =>
    sharp(await drawCover(index))
      .resize(200, 300)
      .jpeg({ quality: 85 })
      .toBuffer(),
  ),
);

/** A JPEG with its number in a comment (ITU T.81, B.2.4.5), so that no two are the same file. */
function numbered(index: number): Buffer {
  const picture = pictures[index % DRAWN]!;
  const comment = Buffer.from('\0\0\0\0\0\0\0\0\0\0\0\0');
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(comment.length - 2, 2);
  comment.writeUInt32BE(index, 4);
  return Buffer.concat([picture.subarray(0, START), comment, picture.subarray(START)]);
}

/** Serves `/N.jpg`, says its port on standard output, and ends with standard input. */
const server = createServer((request, response) => {
  const number = /^\/(\d+)\.jpg$/.exec(request.url ?? '')?.[1];
  if (number === undefined) {
    response.writeHead(404).end();
    return;
  }
  const bytes = numbered(Number(number));
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': bytes.length }).end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
process.stdin.on('end', () => process.exit()).resume();
