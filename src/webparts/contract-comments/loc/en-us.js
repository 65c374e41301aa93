define([], function () {
  return {
    AppLabel: 'Contract comments'
  };
});
