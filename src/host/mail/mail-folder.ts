import type { Postbox } from '../../notify/channels/email.ts';
import type { FileSystem } from '../file-system.ts';

/** A folder into which mails are put as `.eml` files; whoever really sends them takes them from there. */
export function mailFolder(files: FileSystem, folder: string, shown: string): Postbox {
  return {
    target: shown,
    canRepeat: true,
    give: async (name, mail) => {
      const path = `${folder}/${name}`;
      if (files.kindOf(path) === 'absent') {
        files.makeFolder(folder);
        const unfinished = `${path}.unfinished`;
        files.remove(unfinished);
        files.create(unfinished, mail, 'lasting');
        files.rename(unfinished, path);
        files.settle(folder);
      }
      return { outcome: 'delivered', place: name };
    },
  };
}
