using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Interdict.Law;
using Interdict.Law.Determining;
using Interdict.Law.Effects;
using Interdict.Lists;
using Interdict.Sources.Catalog;
using Interdict.Sources.Core;

namespace Interdict.Benchmarks;

/// <summary>One license determination, its party already found.</summary>
[MemoryDiagnoser]
public class LawBenchmarks
{
    private Transaction _lens = null!;
    private Transaction _camera = null!;

    [GlobalSetup]
    public void Setup()
    {
        var core = CoreCorpus.Instance;
        var entry = core.Find(new EntryId(new ListCode("us-bis-el"), "hangzhou-hikvision-digital-technology-co-ltd-cn"))!;
        var measures = new EffectComposer(core.Documents).Compose(entry).Select(e => new Measure(e.Measure, e.Summary, e.Citation, e.From, e.To, e.Provenance));
        _ = Eccn.TryParse("6A003.b.4.b", out var camera);
        _lens = new Transaction
        {
            Date = new DateOnly(2026, 11, 23),
            From = "US",
            To = "CN",
            Parties = [new(PartyRole.EndUser, entry.Name, "CN", [new(entry, [.. measures])], [])],
            Items = [new() { Id = "L1", Eccn = Eccn.Ear99, Origin = "US" }],
            Facts = new Dictionary<string, bool> { ["infectiousDisease"] = false }.ToFrozenDictionary(),
        };
        _camera = _lens with { Parties = [new(PartyRole.EndUser, "Nobody in Particular", "CN", [], [])], Items = [new() { Id = "L1", Eccn = camera, Origin = "TW", UsContentPercent = 12 }] };
    }

    [Benchmark]
    public Determination Determine_lens_to_a_listed_party() => Determiner.Determine(_lens);

    [Benchmark]
    public Determination Determine_foreign_camera_to_an_unlisted_party() => Determiner.Determine(_camera);
}
