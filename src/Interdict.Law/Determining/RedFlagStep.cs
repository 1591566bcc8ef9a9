namespace Interdict.Law.Determining;

/// <summary>The red flags of Supplement No. 3 to Part 732: each that is present, and whether all are resolved.</summary>
internal static class RedFlagStep
{
    public static void Run(Findings findings)
    {
        var (present, absent) = (0, 0);
        foreach (var flag in RedFlag.All)
        {
            switch (findings.Transaction.Fact(flag.Key))
            {
                case Truth.Yes:
                    present++;
                    findings.Step("red-flag", Truth.Yes, $"red flag {flag.Number} is present: {flag.Question}", RedFlag.Citation);
                    findings.Flag($"red flag {flag.Number} is present: {flag.Question}", RedFlag.Citation);
                    break;
                case Truth.No:
                    absent++;
                    break;
            }
        }

        var resolved = findings.Transaction.Fact("redFlagsResolved");
        if (resolved == Truth.Unknown && absent == RedFlag.All.Length)
        {
            findings.Step("red-flags", Truth.Yes, $"none of the {absent} red flags is present, each asked by itself", RedFlag.Citation);
            return;
        }

        findings.Step("red-flags", resolved, resolved switch { Truth.Yes => "the exporter says that every red flag present is resolved", Truth.No => "a red flag is not resolved", _ => present > 0 ? "whether those present are resolved is not given" : "not given" }, RedFlag.Citation);
        if (resolved != Truth.Yes)
        {
            findings.Ask("redFlagsResolved");
        }
    }
}
