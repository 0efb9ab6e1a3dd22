/**
 * A real VS Code for the host tests, made from npm packages alone: the server and workbench that
 * `code-server` ships, its two native modules built here, and a Node 24 to run it on. It lives in
 * `.vscode-test/`; each finished step is noted in `steps.json`, so an interrupted set-up goes on
 * where it stopped and a finished one costs nothing.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { main, npm, onPath, SetupError } from '../../setup.mjs';
import { installDebianPackages } from './system.mjs';

/** The VS Code under test is the one inside this code-server (4.139.1 = VS Code 1.139.1). */
const CODE_SERVER = '4.139.1';
const NODE_MAJOR = 24;
/** The newest Node 24 that its npm package carries, by platform. */
const NODE_PACKAGES = { 'linux-x64': '24.9.0', 'linux-arm64': '24.22.0' };

const cache = fileURLToPath(new URL('../../.vscode-test/', import.meta.url));
const notes = join(cache, 'steps.json');
const server = join(cache, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * Installs what is missing.
 *
 * @returns the folder of the VS Code server and the Node binary to start it with.
 * @throws {SetupError} when a step cannot be done; says what to install.
 */
export function setUpVSCode() {
  const nodePackage = nodePackageHere();
  const versions = { codeServer: CODE_SERVER, node: nodePackage?.version ?? process.version };
  let done = finishedSteps(versions);
  const step = (name, work) => {
    if (done.includes(name)) return;
    console.log(`Setting up VS Code for the host tests: ${name}`);
    work();
    done = [...done, name];
    writeFileSync(notes, JSON.stringify({ versions, done }, null, 2));
  };

  step('download', () => {
    rmSync(join(cache, 'node_modules'), { recursive: true, force: true });
    const packages = {
      'code-server': CODE_SERVER,
      ...(nodePackage && { [nodePackage.name]: nodePackage.version }),
    };
    writeFileSync(
      join(cache, 'package.json'),
      JSON.stringify({ private: true, dependencies: packages }),
    );
    npm(['install', '--ignore-scripts', '--no-package-lock'], { cwd: cache });
  });
  const node = nodePackage
    ? join(cache, 'node_modules', nodePackage.name, 'bin', 'node')
    : process.execPath;
  const modules = ['install', '--omit=dev', '--ignore-scripts'];
  step('server modules', () => npm(modules, { cwd: server }));
  step('extension modules', () => npm(modules, { cwd: join(server, 'extensions') }));
  step('native modules', () => {
    needBuildTools();
    npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], {
      cwd: server,
      env: {
        PATH: `${dirname(node)}:${process.env.PATH}`,
        npm_config_dangerously_allow_all_scripts: 'true',
        // The headers the modules are compiled against lie beside the binary.
        ...(nodePackage && { npm_config_nodedir: join(cache, 'node_modules', nodePackage.name) }),
      },
    });
  });
  return { server, node };
}

/** The npm package that carries a Node 24 binary for this machine; none when it runs Node 24 itself. */
function nodePackageHere() {
  const platform = `${process.platform}-${process.arch}`;
  const version = NODE_PACKAGES[platform];
  if (version) return { name: `node-${platform}`, version };
  const major = Number(process.versions.node.split('.')[0]);
  if (major === NODE_MAJOR && process.platform !== 'win32') return undefined;
  throw new SetupError(
    process.platform === 'win32'
      ? 'The host tests need Linux or macOS: run "npm test" in WSL, or run "npm run test:unit" here.'
      : `The host tests run VS Code on Node ${NODE_MAJOR}: install Node ${NODE_MAJOR} and run them with it.`,
  );
}

function finishedSteps(versions) {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(notes)) return [];
  const noted = JSON.parse(readFileSync(notes, 'utf8'));
  return JSON.stringify(noted.versions) === JSON.stringify(versions) ? noted.done : [];
}

function needBuildTools() {
  const missing = ['g++', 'make', 'python3'].filter((tool) => !onPath(tool));
  if (missing.length > 0) installDebianPackages(missing, 'to build the native modules of VS Code');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(() => {
    const { server: folder } = setUpVSCode();
    console.log(`VS Code for the host tests is in ${folder}`);
  });
}
