define([], function () {
  return {
    AppLabel: 'Banco de conocimiento'
  };
});
