using Interdict.Lists;

namespace Interdict.Matching.Tests;

/// <summary>Entries for tests, by their names.</summary>
internal static class Listed
{
    public static Entry As(params string[] names) => On("us-bis-el", names);

    public static Entry On(string list, params string[] names) => new()
    {
        Id = new EntryId(new ListCode(list), "x"),
        Names = [.. names.Select((n, i) => new PartyName(n, i == 0 ? NameKind.Primary : NameKind.Alias))],
    };

    public static Screener Screener(params Entry[] corpus) => new(NameIndex.Build(corpus, "hash"));

    /// <summary>The score of a party against one entry, whatever it is.</summary>
    public static Score Score(Party party, Entry entry)
    {
        using var index = NameIndex.Build([entry], "hash");
        return new Screener(index).Explain(party, 0, ScreeningPolicy.Default).Score;
    }
}
