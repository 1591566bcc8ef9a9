using Interdict.Lists;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Sources.Tests.Editions;

public sealed class AbsentListsTests : IDisposable
{
    private const string Entity = "Entity List (EL) - Bureau of Industry and Security", Military = "Military End User (MEU) List - Bureau of Industry and Security", Denied = "Denied Persons List (DPL) - Bureau of Industry and Security";

    private static readonly ListSource Two = new() { Name = "two", Format = "csl-csv", Lists = ["us-bis-el", "us-bis-meu"], File = "a.csv", Kind = FileKind.Csv };

    private static readonly GuardTable Small = GuardTable.BuiltIn.With("us-bis-el\t1\t1\t1\t1\t1\nus-bis-meu\t1\t1\t1\t1\t1\nus-bis-dpl\t1\t1\t1\t1\t1\n", "small.tsv");

    private readonly TempFolder _home = new();
    private readonly EditionStore _store;

    public AbsentListsTests() => _store = new EditionStore(_home.Path);

    public void Dispose() => _home.Dispose();

    private (EditionRecord[] Kept, EditionRecord[] Refused, CorpusManifest Manifest) Keep(ListSource? origin, CorpusManifest? former, params string[] sources)
    {
        var source = SourceFile.Open(_home.Write("a.csv", "source,name\n" + string.Concat(sources.Select((s, i) => $"{s},Party {i}\n"))));
        var corpora = new CorpusStore(_home.Path, new Clock());
        using var writer = corpora.Create("mine");
        writer.Import(ListReaders.Find("csl-csv")!, source, new ImportReport());
        using var corpus = writer.Seal();
        var (kept, refused) = _store.Keep(corpus, [source], Small, origin: origin, former: former);
        return ([.. kept], [.. refused], corpus.Manifest);
    }

    [Fact]
    public void A_list_that_the_last_good_edition_had_is_refused_as_gone()
    {
        Assert.Empty(Keep(Two, null, Entity, Military, Military).Refused);
        var (kept, refused, _) = Keep(Two, null, Entity);
        var gone = Assert.Single(refused);
        Assert.Equal(("us-bis-meu", 0), (gone.List.Value, gone.Edition.Entries));
        Assert.Equal("the whole list is gone: the file has no entry of it, and the last good edition of it (us-bis-meu@2026-11-23) has 2", Assert.Single(gone.Refused));
        Assert.Contains(gone, kept);
        Assert.Equal([gone.Edition.Sha256], _store.ReadRefused().Select(r => r.Edition.Sha256));
        Assert.Equal(2, _store.ReadGood().Last(r => r.List.Value == "us-bis-meu").Edition.Entries);
        // Again the same file: still refused, and not kept twice.
        (kept, refused, _) = Keep(Two, null, Entity);
        Assert.Single(refused);
        Assert.Empty(kept);
    }

    [Fact]
    public void A_list_with_bounds_must_be_there_the_first_time() =>
        Assert.Equal("the whole list is missing: the file has no entry of it, and the list never had fewer than 1", Assert.Single(Assert.Single(Keep(Two, null, Military).Refused).Refused));

    [Fact]
    public void The_table_of_sources_tells_what_a_file_from_a_person_should_hold()
    {
        var refused = Keep(null, null, Entity, Military).Refused.Select(r => r.List.Value).ToList();
        Assert.Equal(["us-bis-dpl", "us-bis-uvl", "us-ofac-sdn", "us-state-dtc", "us-state-isn"], refused);
    }

    [Fact]
    public void A_list_of_the_corpus_that_is_replaced_must_be_there()
    {
        var former = Keep(Two, null, Entity, Military, Denied).Manifest;
        var gone = AbsentLists.Find(former with { Editions = [former.Editions[0], former.Editions[1]] }, new Dictionary<(ListCode, string?), EditionRecord>(), Small, Two, former);
        Assert.Equal(("us-bis-dpl", "the whole list is gone: the file has no entry of it, and the corpus that it replaces has 1"), gone.Select(g => (g.Edition.List.Value, g.Reason)).Single());
    }

    [Fact]
    public void What_somebody_accepted_as_gone_is_not_asked_for_again_and_no_other_list_with_it()
    {
        Keep(Two, null, Entity, Military, Denied);
        Assert.Equal(2, Keep(Two with { Lists = ["us-bis-el", "us-bis-meu", "us-bis-dpl"] }, null, Entity).Refused.Length);
        _store.Accept("us-bis-meu@latest", "rescinded", DateTimeOffset.UnixEpoch);
        Assert.Equal(["us-bis-dpl"], _store.ReadRefused().Select(r => r.List.Value));
        Assert.Empty(Keep(Two, null, Entity, Entity).Refused);
    }

    [Fact]
    public void What_a_file_unpacks_to_is_bounded_by_its_source()
    {
        Assert.Equal(100_000_000, SourceTable.BuiltIn.LimitsOf("un-xml").DecompressedBytes);
        Assert.Equal(SourceLimits.Default, SourceTable.BuiltIn.LimitsOf("names"));
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    }
}
