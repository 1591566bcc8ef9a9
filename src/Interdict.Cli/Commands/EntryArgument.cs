using System.CommandLine;
using Interdict.Cli.Corpora;
using Interdict.Lists;

namespace Interdict.Cli.Commands;

/// <summary>The argument that names an entry.</summary>
internal static class EntryArgument
{
    public static Argument<string> Make() => new("ENTRY-ID") { Description = "The entry, as LIST/KEY; screen shows it with each hit" };

    /// <summary>Where the entry stands in the corpus: in several places where the corpus holds it in several editions.</summary>
    /// <exception cref="CliException">The text is no id, or the corpus has no such entry.</exception>
    public static IReadOnlyList<int> Find(OpenCorpus corpus, string text)
    {
        if (!EntryId.TryParse(text.Trim(), out var id))
        {
            throw CliException.Input($"'{text}' is not an entry's id; ids look like us-bis-el/…, and screen shows them");
        }

        var found = corpus.FindAll(id);
        return found.Count > 0
            ? found
            : throw CliException.Input($"the corpus {corpus.Name} has no entry {id}; name another with --corpus");
    }
}
