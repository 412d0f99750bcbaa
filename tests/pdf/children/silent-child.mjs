// A render process that never says it is ready.
setInterval(() => {}, 1_000);
process.on('disconnect', () => process.exit(0));
