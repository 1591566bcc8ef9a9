namespace Interdict.Law.Licensing;

/// <summary>A step, a shipment or a case that cannot be, with the reason and what to do.</summary>
public sealed class LicensingException(string message, Exception? inner = null) : Exception(message, inner);
