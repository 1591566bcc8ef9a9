namespace Interdict.Matching.Calibration;

/// <summary>How a curve was fitted. Both are monotone: a higher score never has a lower probability.</summary>
public enum CalibrationMethod : byte
{
    /// <summary>Isotonic regression by pooling adjacent violators (Ayer et al. 1955; Zadrozny and Elkan 2002): any monotone shape, and much data to find it.</summary>
    Isotonic,

    /// <summary>Beta calibration (Kull, Silva Filho and Flach 2017): three numbers, smooth.</summary>
    Beta,
}
