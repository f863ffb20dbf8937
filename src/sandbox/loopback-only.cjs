// Loaded before the Playground, which would listen on every network of the machine: whatever it asks for,
// it listens on this machine alone. It also ends when its parent does, however that came about.
const { Server } = require('node:net');

const listen = Server.prototype.listen;

Server.prototype.listen = function listenOnLoopback(...given) {
  const done = given.findLast((one) => typeof one === 'function');
  const [first] = given;
  const port = typeof first === 'object' && first !== null ? first.port : first;
  return listen.call(this, { port: Number(port) || 0, host: '127.0.0.1' }, done);
};

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
