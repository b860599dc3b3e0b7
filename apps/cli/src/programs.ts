import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import type { Ended, Programs } from './io.ts';

/** More of what a program writes is not kept, in UTF-16 units. */
const MOST = 64 * 1024 * 1024;

/** Runs programs and reaches ports on this machine. */
export const programs: Programs = { execute, accepts };

function execute(program: string, args: readonly string[], limit?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    // The limit of \`spawn\` itself would go on for a program that never started, and keep the process from its end.
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), Math.max(1, Math.ceil(limit)));
    const written: string[] = [];
    let length = 0;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        length += text.length;
        if (length <= MOST) written.push(text);
      });
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      const isMissing = 'code' in error && error.code === 'ENOENT';
      resolve(isMissing ? { kind: 'missing' } : { kind: 'failed', reason: error.message });
    });
    const end = (code: number | null) =>
      resolve({ kind: 'ended', code: code ?? undefined, output: written.join('') });
    child.on('close', end);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      // What a killed shell has started may keep the pipes open for long.
      if (signal === null) return;
      child.stdout.destroy();
      child.stderr.destroy();
      end(code);
    });
  });
}

function accepts(port: number, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const end = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.setTimeout(Math.max(1, Math.ceil(limit)), () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
