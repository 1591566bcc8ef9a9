using System.Collections.Immutable;
using Interdict.Cli.Commands;
using Interdict.Cli.Screening;
using Interdict.Law.Determining;
using Interdict.Lists;
using Interdict.Matching;
using Listing = Interdict.Law.Determining.Listing;

namespace Interdict.Cli.Determining;

/// <summary>Finds the entries that a party of a transaction is, as its user says, or may be, as a screening of its name finds. Safe for many threads.</summary>
internal sealed class PartyListings(PartyScreening screening)
{
    /// <summary>The entries; those that the user names first.</summary>
    /// <exception cref="CliException">The user names an entry that the corpus has not.</exception>
    public ImmutableArray<Listing> Of(PartyMention mention)
    {
        var listings = ImmutableArray.CreateBuilder<Listing>();
        var known = new HashSet<EntryId>();
        foreach (var named in mention.Entries)
        {
            var entry = screening.Corpus[EntryArgument.Find(screening.Corpus, named)[0]];
            if (known.Add(entry.Id))
            {
                listings.Add(new(entry, [.. EntryLaw.Measures(entry)]));
            }
        }

        if (NameNotes.NamesAnybody(mention.Name))
        {
            var party = new Party(mention.Name) { Countries = mention.Country is { } country ? [country] : [] };
            foreach (var hit in screening.Run(party).Hits)
            {
                var entry = screening.Corpus[hit.Entry];
                if (!mention.NotEntries.Contains(entry.Id.ToString()) && known.Add(entry.Id))
                {
                    listings.Add(new(entry, [.. EntryLaw.Measures(entry)], hit.Score.Points / (decimal)Score.Maximum));
                }
            }
        }

        return listings.DrainToImmutable();
    }
}
