define([], function () {
  return {
    AppLabel: 'Directorio de enlaces'
  };
});
