define([], function () {
  return {
    AppLabel: 'Liaison directory'
  };
});
