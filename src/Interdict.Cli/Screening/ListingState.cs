namespace Interdict.Cli.Screening;

/// <summary>How an entry stands to its list on a day.</summary>
internal enum ListingState : byte
{
    Listed,
    NotYet,
    Ended,
}
