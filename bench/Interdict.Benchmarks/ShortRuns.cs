using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Interdict.Bench;
using Perfolizer.Horology;

namespace Interdict.Benchmarks;

/// <summary>BenchmarkDotNet with short jobs, inside this process: the corpus is read and indexed once for all benchmarks.</summary>
internal static class ShortRuns
{
    private const int Warmups = 2;
    private const int Iterations = 7;
    private const int IterationMilliseconds = 300;

    /// <summary>Runs a class of benchmarks: name, median nanoseconds, bytes an operation.</summary>
    public static List<(string Name, double Nanoseconds, long Bytes)> Of<T>()
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(Warmups).WithIterationCount(Iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default).WithArtifactsPath(Path.Combine(BenchData.RepositoryRoot, "artifacts", "benchmarks"));
        var summary = BenchmarkRunner.Run(typeof(T), config);
        return [.. summary.Reports.Select(Row)];
    }

    private static (string Name, double Nanoseconds, long Bytes) Row(BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name.Replace('_', ' ');
        var statistics = report.ResultStatistics ?? throw new InvalidOperationException($"{name} gave no figures");
        return (name, statistics.Median, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }
}
