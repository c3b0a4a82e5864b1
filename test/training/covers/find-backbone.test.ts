import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ModelError } from '../../../src/errors.ts';
import { findBackbone } from '../../../src/training/covers/find-backbone.ts';
import { makeFolder } from '../../folders.ts';

const BYTES = Buffer.from('not a graph, but bytes all the same');

/** A stand-in for the hub; gives its address and what was asked for. */
async function startHub(
  answer: RequestListener,
): Promise<{ readonly hub: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { hub: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A hub with one repository. */
function serving(files: Readonly<Record<string, string | Uint8Array>>): RequestListener {
  return (request, response) => {
    const content = files[request.url!.replace('/someone/mobilenet/resolve/main/', '')];
    response.writeHead(content === undefined ? 404 : 200).end(content);
  };
}

const noPauses = { pauses: [0, 0] };

describe('findBackbone', () => {
  it('fetches a repository of the hub once, with what it wants of a picture', async () => {
    const { hub, asked } = await startHub(
      serving({
        'onnx/model.onnx': BYTES,
        'preprocessor_config.json': JSON.stringify({
          image_mean: [0.5, 0.4, 0.3],
          image_std: [0.2, 0.2, 0.1],
          size: { shortest_edge: 256 },
          crop_size: { height: 192, width: 160 },
        }),
      }),
    );
    const source = { hub, cache: makeFolder(), ...noPauses };
    const found = await findBackbone('someone/mobilenet', source);
    expect(readFileSync(found.path)).toEqual(BYTES);
    expect(found.size).toEqual({ height: 192, width: 160 });
    expect(found.normalisation).toEqual({ mean: [0.5, 0.4, 0.3], deviation: [0.2, 0.2, 0.1] });
    expect(await findBackbone('someone/mobilenet', source)).toEqual(found);
    expect(asked).toHaveLength(2);
  });

  it("takes another file, and ImageNet's figures where the repository names none", async () => {
    const { hub } = await startHub(serving({ 'small/net.onnx': BYTES }));
    const source = { hub: `${hub}/`, cache: makeFolder(), ...noPauses };
    const found = await findBackbone('someone/mobilenet:small/net.onnx', source);
    expect(readFileSync(found.path)).toEqual(BYTES);
    expect(found.size).toEqual({ height: 224, width: 224 });
    expect(found.normalisation.mean).toEqual([0.485, 0.456, 0.406]);
  });

  it('tries again after a fault that may pass, and after an answer that was cut off', async () => {
    let attempts = 0;
    const { hub } = await startHub((request, response) => {
      if (request.url!.endsWith('.json')) response.writeHead(404).end();
      else if (++attempts === 1) response.writeHead(503).end();
      else if (attempts === 3) response.end(BYTES);
      else {
        response.writeHead(200, { 'content-length': BYTES.length });
        response.write(BYTES.subarray(0, 5), () => response.destroy());
      }
    });
    const found = await findBackbone('someone/mobilenet', { hub, cache: makeFolder(), ...noPauses });
    expect(readFileSync(found.path)).toEqual(BYTES);
    expect(attempts).toBe(3);
  });

  it('says which file of which repository is not there, and keeps nothing', async () => {
    const { hub, asked } = await startHub(serving({}));
    const source = { hub, cache: makeFolder(), ...noPauses };
    for (let attempt = 1; attempt <= 2; attempt++) {
      await expect(findBackbone('someone/mobilenet', source)).rejects.toThrow(
        /onnx\/model\.onnx of someone\/mobilenet can't be had from 127.0.0.1:\d+: there is no such file/u,
      );
    }
    expect(asked).toHaveLength(2);
  });

  it('gives up after three attempts', async () => {
    const { hub, asked } = await startHub((_request, response) => void response.writeHead(500).end());
    const source = { hub, cache: makeFolder(), ...noPauses };
    await expect(findBackbone('someone/mobilenet', source)).rejects.toThrow(/the answer was 500/u);
    expect(asked).toHaveLength(3);
  });

  it('takes a file, with the figures that lie beside it or above it', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'onnx'));
    writeFileSync(join(folder, 'onnx', 'model.onnx'), BYTES);
    writeFileSync(
      join(folder, 'preprocessor_config.json'),
      JSON.stringify({ image_mean: [0, 0, 0], image_std: [1, 1, 1], size: { height: 96, width: 64 } }),
    );
    const path = join(folder, 'onnx', 'model.onnx');
    expect(await findBackbone(path, { hub: 'http://127.0.0.1:1', cache: makeFolder() })).toEqual({
      path,
      sha256: createHash('sha256').update(BYTES).digest('hex'),
      size: { height: 96, width: 64 },
      normalisation: { mean: [0, 0, 0], deviation: [1, 1, 1] },
    });
  });

  it('says what a name can be when it is none', async () => {
    const source = { hub: 'http://127.0.0.1:1', cache: makeFolder() };
    const finding = findBackbone('./no/such/file.onnx', source);
    await expect(finding).rejects.toThrow(ModelError);
    await expect(finding).rejects.toThrow(/Name an ONNX file, .* or a repository on the Hugging Face hub/u);
  });
});
