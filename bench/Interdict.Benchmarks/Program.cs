using Interdict.Benchmarks;

// One verb a measurement: see ../README.md.
if (args is [.., "--names", var made] && int.TryParse(made, out var names))
{
    Arena.MadeNames = names;
    args = args[..^2];
}

return args switch
{
    ["run"] => SpeedReport.Run(),
    ["percentiles"] => SpeedReport.PrintPercentiles(),
    ["stream"] => SpeedReport.PrintStream(),
    ["program"] => SpeedReport.PrintProgram(),
    ["scale"] => ScaleReport.Print(ScaleReport.Sizes, withLucene: true),
    ["scale", var count] when int.TryParse(count, out var size) => ScaleReport.Print([size], withLucene: false),
    ["kernels"] => SpeedReport.PrintKernels(),
    ["brief"] => BriefingReport.Print(),
    ["law"] => SpeedReport.PrintLaw(),
    ["check"] => AllocationCheck.Run(),
    ["lossless", var searches] when int.TryParse(searches, out var many) => LosslessCheck.Run(many),
    ["missed"] => Profiling.ShowMissed(),
    ["slowest"] => Profiling.ShowSlowest(),
    ["profile", var seconds] when int.TryParse(seconds, out var length) => Profiling.Run(length, slowOnly: false),
    ["profile", var seconds, "--slow"] when int.TryParse(seconds, out var length) => Profiling.Run(length, slowOnly: true),
    ["advanced", var size] when int.TryParse(size, out var megabytes) => AdvancedReading.Run(megabytes),
    ["acronyms", var path] => AcronymTable.Write(path),
    ["measure-import", var path] => FreshProcess.Import(path),
    ["measure-open", var path] => FreshProcess.Open(path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Interdict.Benchmarks run | percentiles | stream | program | scale [NAMES] | kernels | law | brief | check | advanced MB | acronyms FILE | lossless SEARCHES | missed | slowest | profile SECONDS [--slow] [--names MADE]");
    return 2;
}
