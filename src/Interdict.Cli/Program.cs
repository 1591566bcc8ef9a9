using Interdict.Cli;

using var host = Host.OfProcess();
return await App.RunAsync(args, host).ConfigureAwait(false);
