/**
 * The file system `virtual:`, in memory: one folder with the drafts of `drafts.json`. It stands for the
 * repositories and archives that VS Code opens without a disk.
 */
// biome-ignore lint/correctness/noUndeclaredDependencies: the editor gives it to extensions
const vscode = require('vscode');
const drafts = require('./drafts.json');

exports.activate = (context) => {
  const files = new Map(
    Object.entries(drafts).map(([name, text]) => [`/${name}`, new TextEncoder().encode(text)]),
  );
  const changed = new vscode.EventEmitter();
  const tell = (type, uri) => changed.fire([{ type, uri }]);
  const read = (uri) => {
    const bytes = files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: read(uri).length },
    readDirectory: (uri) => {
      if (uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
      return [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
    },
    createDirectory: (uri) => {
      throw vscode.FileSystemError.NoPermissions(uri);
    },
    readFile: read,
    writeFile: (uri, bytes) => {
      const is = files.has(uri.path)
        ? vscode.FileChangeType.Changed
        : vscode.FileChangeType.Created;
      files.set(uri.path, bytes);
      tell(is, uri);
    },
    delete: (uri) => {
      files.delete(uri.path);
      tell(vscode.FileChangeType.Deleted, uri);
    },
    rename: (from, to, { overwrite }) => {
      if (files.has(to.path) && !overwrite) throw vscode.FileSystemError.FileExists(to);
      files.set(to.path, read(from));
      files.delete(from.path);
      tell(vscode.FileChangeType.Deleted, from);
      tell(vscode.FileChangeType.Created, to);
    },
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('virtual', provider));
};
