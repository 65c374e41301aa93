define([], function () {
  return {
    AppLabel: 'Comentarios de contratos'
  };
});
