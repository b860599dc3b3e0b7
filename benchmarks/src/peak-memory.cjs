'use strict';

// Loaded into a process that is measured: when it ends, it says how much memory it held at most, in KiB.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  writeSync(2, `\npeak-memory-kib=${peakMemory()}\n`);
});

/** What Linux gives as `maxRSS` may be the peak of the process that started this one; its own is in `/proc`. */
function peakMemory() {
  try {
    return /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
