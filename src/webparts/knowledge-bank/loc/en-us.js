define([], function () {
  return {
    AppLabel: 'Knowledge bank'
  };
});
