using Interdict.Cli.Corpora;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>Whether an entry stood on its list on a day; where it did not, since or until when it does, and by which act.</summary>
/// <param name="State">How it stood.</param>
/// <param name="Date">The day from which it is listed, or on which it ended; <c>null</c> where it is listed or the day is not known.</param>
/// <param name="By">The act, as cited; <c>null</c> where none is known.</param>
internal sealed record Listing(ListingState State, DateOnly? Date, string? By)
{
    public static Listing On(Entry entry, DateOnly date)
    {
        if (ListingDates.HasEnded(entry, date))
        {
            var removed = entry.History.LastOrDefault(a => a.Kind == EventKind.Remove && a.Date <= date);
            return new Listing(ListingState.Ended, removed?.Date ?? entry.Ended, removed?.Citation);
        }

        if (!ListingDates.NotYetListed(entry, date))
        {
            return new Listing(ListingState.Listed, null, null);
        }

        var added = entry.History.FirstOrDefault(a => a.Kind == EventKind.Add && a.Date > date);
        var cited = entry.Citations.FirstOrDefault(c => c.Reporter == Reporter.FederalRegister);
        return new Listing(ListingState.NotYet, entry.Listed ?? added?.Date, added?.Citation ?? (cited is null ? null : EntryEffects.Document(cited)));
    }

    /// <summary><c>not on the list on 2019-10-08; listed from 2019-10-09 by 84 FR 54002</c>.</summary>
    public string InWords(DateOnly on, Language language)
    {
        var key = State switch { ListingState.Listed => "listing.listed", ListingState.Ended => "listing.ended", _ => "listing.not-yet" };
        return Wording.Say(
            language, By is null || State == ListingState.Listed ? key : $"{key}-by", ("date", ScreeningJson.Iso(on)), ("day", Date is { } day ? ScreeningJson.Iso(day) : "?"), ("act", By ?? ""));
    }
}
