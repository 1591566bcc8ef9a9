using System.Globalization;
using Interdict.Fuzz;
using SharpFuzz;

// run: our own mutations of the seeds, for so many seconds. inputs: for so many inputs. afl: one target under afl++ (see ../README.md). once: one file, to look at a finding.
switch (args)
{
    case ["run", var seconds, ..] when args.Length <= 3 && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time):
        return Campaign.Run(TimeSpan.FromSeconds(time), long.MaxValue, args.Length == 3 ? int.Parse(args[2], NumberStyles.None, CultureInfo.InvariantCulture) : 1);
    case ["inputs", var many, ..] when args.Length <= 3 && long.TryParse(many, NumberStyles.None, CultureInfo.InvariantCulture, out var inputs):
        return Campaign.Run(TimeSpan.MaxValue, inputs, args.Length == 3 ? int.Parse(args[2], NumberStyles.None, CultureInfo.InvariantCulture) : 1);
    case ["afl", var name] when Target.Find(name) is { } target:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Run(bytes.ToArray());
        });
        return 0;
    case ["once", var name, var path] when Target.Find(name) is { } target:
        target.Run(File.ReadAllBytes(path));
        return 0;
    default:
        Console.Error.WriteLine($"usage: Interdict.Fuzz run SECONDS [SEED] | inputs COUNT [SEED] | afl TARGET | once TARGET FILE; targets: {string.Join(", ", Target.All.Select(t => t.Name))}");
        return 2;
}
