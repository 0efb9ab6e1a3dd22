import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { ok } from './assert.ts';

/** The address of a file in the test's workspace. */
export function at(...path: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'the workspace has no folder');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Opens a file of the workspace in the editor. */
export async function open(...path: string[]): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(...path)));
}

/** The names in a folder of the workspace. */
export async function names(...path: string[]): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(at(...path));
  return entries.map(([name]) => name).sort();
}

/** A part of a Word document, as text. */
export async function part(docx: vscode.Uri, name: string): Promise<string> {
  const bytes = unzipSync(await vscode.workspace.fs.readFile(docx))[name];
  ok(bytes, `${docx.path} has no ${name}`);
  return new TextDecoder().decode(bytes);
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Waits until something holds. @throws after ten seconds. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); ) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
