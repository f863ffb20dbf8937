// Runs on whatever Node the machine has, so it keeps to syntax that an old one reads.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `Belong needs Node 24.15 or newer (found ${process.version}). Run "npm ci" without --omit=optional, or install Node 24.\n`,
  );
  process.exit(1);
}
