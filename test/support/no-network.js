// Preloaded into a process under test: whatever would reach the network throws instead, and says so on standard error.
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

function deny(what) {
  return () => {
    process.stderr.write(`NETWORK: ${what}\n`);
    throw new Error(`the network is denied: ${what}`);
  };
}

net.Socket.prototype.connect = deny('net.connect');
net.Server.prototype.listen = deny('net.listen');
dgram.createSocket = deny('dgram.createSocket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = deny(`dns.${name}`);
  dns.promises[name] = deny(`dns.promises.${name}`);
}
globalThis.fetch = deny('fetch');
