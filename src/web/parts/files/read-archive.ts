/** Skips the contents of the files in the archive. */
class Unread {
  static readonly compression = 8;
  ondata = () => undefined;
  push() {
    return undefined;
  }
}

/**
 * Reads an archive that the server writes while it is read.
 *
 * @param onFile is told after each of its files how many have begun to come
 */
export async function readArchive({ body }: Response, onFile: (files: number) => void): Promise<Blob> {
  const { Unzip } = await import('fflate');
  let files = 0;
  const archive = new Unzip((file) => {
    file.ondata = () => undefined;
    file.start();
    files += 1;
    onFile(files);
  });
  archive.register(Unread);
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, output) {
      output.enqueue(part);
      archive.push(part);
    },
  });
  return new Response(body?.pipeThrough(counted)).blob();
}
