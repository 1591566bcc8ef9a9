namespace Interdict.Sources.Csl;

/// <summary>One element of a record's <c>ids</c>. The publisher files there whatever OFAC prints as a labelled value, identifiers or not.</summary>
internal readonly record struct CslId(string Type, string Number, string Country, string Issued, string Expires);
