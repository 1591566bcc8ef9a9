using System.Collections.Frozen;
using System.Collections.Immutable;
using Interdict.Cli.Commands;
using Interdict.Cli.Screening;
using Interdict.Law.Determining;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Sources.Core;
using Listing = Interdict.Law.Determining.Listing;

namespace Interdict.Cli.Determining;

/// <summary>Finds the entries that a party of a transaction is, as its user says, or may be, as a screening of its name finds. Safe for many threads.</summary>
internal sealed class PartyListings(PartyScreening screening)
{
    // Lists of which an entry bears on exports, or blocks.
    private static readonly FrozenSet<string> Counting = FrozenSet.ToFrozenSet(["us-bis-el", "us-bis-dpl", "us-bis-meu", "us-bis-uvl", "us-ofac-sdn"], StringComparer.Ordinal);

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

        foreach (var id in listings.ToArray().SelectMany(static l => CoreCorpus.Instance.SameParty(l.Entry.Id)).Where(static id => Counting.Contains(id.List.Value)))
        {
            foreach (var position in screening.Corpus.FindAll(id))
            {
                var entry = screening.Corpus[position];
                if (!mention.NotEntries.Contains(id.ToString()) && PartyScreening.IsListed(entry, screening.Settings) && known.Add(id))
                {
                    listings.Add(new(entry, [.. EntryLaw.Measures(entry)], Law.Determining.Listing.SureMatch) { Related = "core holds both entries for one party, which may not be one legal entity" });
                }
            }
        }

        if (NameNotes.NamesAnybody(mention.Name) || mention.Address is not null)
        {
            var party = new Party(mention.Name) { Countries = mention.Country is { } country ? [country] : [], Address = mention.Address };
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
